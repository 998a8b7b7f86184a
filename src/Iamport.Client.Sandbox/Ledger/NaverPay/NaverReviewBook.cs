using Iamport.Client.Sandbox.State;

namespace Iamport.Client.Sandbox.Ledger.NaverPay;

internal sealed class NaverReviewBook(Journal journal, TimeProvider clock)
{
    private readonly Shelf<SandboxNaverReview> _reviews = new(journal, "naver_reviews", StateJson.Default.SandboxNaverReview);

    public SandboxNaverReview Add(SandboxNaverReview review)
    {
        var complete = review with
        {
            ReviewId = review.ReviewId.Length > 0 ? review.ReviewId : Identifiers.Digits(10),
            CreatedAt = review.CreatedAt ?? clock.GetUtcNow(),
        };
        lock (journal.Gate)
        {
            _reviews[complete.ReviewId] = complete;
        }

        return complete;
    }

    public IReadOnlyList<SandboxNaverReview> Find(string reviewType, DateTimeOffset from, DateTimeOffset to)
    {
        lock (journal.Gate)
        {
            return [.. _reviews.Where(review => review.ReviewType == reviewType && review.CreatedAt >= from && review.CreatedAt <= to)];
        }
    }
}
