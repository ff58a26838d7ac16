package io.zhangting.reviews.persistence;

import static io.zhangting.reviews.persistence.jooq.Tables.REVIEW;

import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.StaffId;
import io.zhangting.reviews.domain.IdentityProof;
import io.zhangting.reviews.domain.Review;
import io.zhangting.reviews.persistence.jooq.tables.records.ReviewRecord;
import io.zhangting.reviews.port.ReviewStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

@Repository
class JooqReviewStore implements ReviewStore {

    private final DSLContext db;

    JooqReviewStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public void add(Review review) {
        db.insertInto(REVIEW)
                .set(REVIEW.APPLICATION, review.application().value())
                .set(REVIEW.REVIEWER, review.reviewer().value())
                .set(columns(review.decision()))
                .set(REVIEW.AT, review.at())
                .execute();
    }

    private static Map<Field<?>, Object> columns(Review.Decision decision) {
        return switch (decision) {
            case Review.Decision.Rejected(String reason) -> Map.of(REVIEW.DECISION, "rejected", REVIEW.REASON, reason);
            case Review.Decision.Returned(String reasons) ->
                Map.of(REVIEW.DECISION, "returned", REVIEW.REASON, reasons);
            case Review.Decision.Frozen(String reason) -> Map.of(REVIEW.DECISION, "frozen", REVIEW.REASON, reason);
            case Review.Decision.Thawed t -> Map.of(REVIEW.DECISION, "thawed");
            case Review.Decision.Approved(Optional<IdentityProof> proof) ->
                proof.<Map<Field<?>, Object>>map(given -> Map.of(
                                REVIEW.DECISION, "approved",
                                REVIEW.PROOF_WAY, given.way(),
                                REVIEW.PROOF_NOTE, given.note()))
                        .orElseGet(() -> Map.of(REVIEW.DECISION, "approved"));
        };
    }

    @Override
    public List<Review> of(ApplicationId application) {
        return db.selectFrom(REVIEW)
                .where(REVIEW.APPLICATION.eq(application.value()))
                .orderBy(REVIEW.NUMBER)
                .fetch(row -> new Review(application, new StaffId(row.getReviewer()), decision(row), row.getAt()));
    }

    private static Review.Decision decision(ReviewRecord row) {
        return switch (row.getDecision()) {
            case "rejected" -> new Review.Decision.Rejected(row.getReason());
            case "returned" -> new Review.Decision.Returned(row.getReason());
            case "frozen" -> new Review.Decision.Frozen(row.getReason());
            case "thawed" -> new Review.Decision.Thawed();
            case "approved" ->
                new Review.Decision.Approved(
                        Optional.ofNullable(row.getProofWay()).map(way -> new IdentityProof(way, row.getProofNote())));
            default -> throw new IllegalStateException("unknown decision: " + row.getDecision());
        };
    }
}
