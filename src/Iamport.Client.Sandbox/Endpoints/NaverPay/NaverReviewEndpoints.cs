using System.Text.Json;
using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints.NaverPay;

/// <summary>What buyers say; every channel has the same reviews.</summary>
internal sealed class NaverReviewEndpoints(MerchantLedger ledger)
{
    public void Map(Routes routes) => routes.Core("GET", "/naver/reviews", List);

    private static void Write(Utf8JsonWriter writer, SandboxNaverReview review)
    {
        writer.WriteStartObject();
        writer.WriteString("review_id", review.ReviewId);
        writer.WriteString("score", review.Score);
        writer.WriteString("title", review.Title);
        writer.WriteString("content", review.Content);
        writer.WriteString("product_order_id", review.ProductOrderId);
        writer.WriteString("product_id", review.ProductId);
        writer.WriteString("product_name", review.ProductName);
        writer.WriteString("product_option_name", review.ProductOptionName);
        writer.WriteString("writer", review.Writer);
        writer.WriteTime("created_at", review.CreatedAt);
        writer.WriteTime("modified_at", review.ModifiedAt);
        writer.WriteEndObject();
    }

    private Answer List(Call call)
    {
        call.Query.Required("channel_key");
        call.Query.Required("review_type");
        var reviews = ledger.NaverReviews.Find(
            call.Query.OneOf("review_type", "general", "premium")!, call.Query.RequiredTime("from"), call.Query.RequiredTime("to"));
        return Answer.Success(writer => writer.WriteList(reviews, Write));
    }
}
