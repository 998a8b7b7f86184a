namespace Iamport.Client.Sandbox.Ledger.NaverPay;

internal sealed class NaverReviewBook(object gate, TimeProvider clock)
{
    private readonly List<SandboxNaverReview> _reviews = [];

    public SandboxNaverReview Add(SandboxNaverReview review)
    {
        var complete = review with
        {
            ReviewId = review.ReviewId.Length > 0 ? review.ReviewId : Identifiers.Digits(10),
            CreatedAt = review.CreatedAt ?? clock.GetUtcNow(),
        };
        lock (gate)
        {
            _reviews.Add(complete);
        }

        return complete;
    }

    public IReadOnlyList<SandboxNaverReview> Find(string reviewType, DateTimeOffset from, DateTimeOffset to)
    {
        lock (gate)
        {
            return [.. _reviews.Where(review => review.ReviewType == reviewType && review.CreatedAt >= from && review.CreatedAt <= to)];
        }
    }
}
