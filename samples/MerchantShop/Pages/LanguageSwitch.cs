namespace MerchantShop.Pages;

/// <summary>Remembers the language that a link asked for.</summary>
public static class LanguageSwitch
{
    public static Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (context.Request.Query["lang"].FirstOrDefault() is ("ko" or "en") and var language)
        {
            context.Items[Words.Cookie] = language;
            context.Response.Cookies.Append(Words.Cookie, language, new() { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true });
        }

        return next(context);
    }
}
