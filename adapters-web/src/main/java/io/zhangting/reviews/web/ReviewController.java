package io.zhangting.reviews.web;

import io.zhangting.applications.domain.ChangedMeanwhile;
import io.zhangting.applications.domain.Reason;
import io.zhangting.applications.domain.Transition;
import io.zhangting.identity.domain.PhotoId;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.kernel.web.Etag;
import io.zhangting.kernel.web.Pictures;
import io.zhangting.kernel.web.Problems;
import io.zhangting.reviews.DecideApplication;
import io.zhangting.reviews.ReviewQueue;
import io.zhangting.reviews.ShowCase;
import io.zhangting.reviews.domain.IdentityProof;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The staff's queue, cases and decisions. */
@RestController
@RequestMapping("/api/console")
class ReviewController {

    private final ReviewQueue queue;
    private final ShowCase cases;
    private final DecideApplication decide;
    private final CaseViews views;

    ReviewController(ReviewQueue queue, ShowCase cases, DecideApplication decide, CaseViews views) {
        this.queue = queue;
        this.cases = cases;
        this.decide = decide;
        this.views = views;
    }

    record ApproveJson(@Nullable ProofJson identityEstablished) {}

    record ProofJson(@Nullable String way, @Nullable String note) {}

    record RejectJson(@Nullable String reason) {}

    @GetMapping("/queue")
    QueueJson queue(SignedInStaff staff) {
        return views.queue(queue.lists(staff));
    }

    @GetMapping("/applications/{id}")
    ResponseEntity<?> show(SignedInStaff staff, @PathVariable UUID id) {
        return cases.show(staff, new ApplicationId(id))
                .<ResponseEntity<?>>map(found -> ResponseEntity.ok()
                        .eTag(Etag.of(found.view().application().version()))
                        .body(views.of(found)))
                .orElseGet(Problems::notFound);
    }

    @PostMapping("/applications/{id}/claim")
    ResponseEntity<?> claim(
            SignedInStaff staff, @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) String match) {
        return decided(staff, id, match, version -> decide.claim(staff, new ApplicationId(id), version));
    }

    @PostMapping("/applications/{id}/release")
    ResponseEntity<?> release(
            SignedInStaff staff, @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) String match) {
        return decided(staff, id, match, version -> decide.release(staff, new ApplicationId(id), version));
    }

    @PostMapping("/applications/{id}/approve")
    ResponseEntity<?> approve(
            SignedInStaff staff,
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) String match,
            @RequestBody ApproveJson given) {
        Optional<ProofJson> proof = Optional.ofNullable(given.identityEstablished());
        if (proof.flatMap(p -> Optional.ofNullable(p.note()))
                .filter(note -> note.strip().length() > 200)
                .isPresent()) {
            return Problems.field(HttpStatus.UNPROCESSABLE_CONTENT, "note-too-long", "note", "说明最多200字");
        }
        return decided(
                staff,
                id,
                match,
                version -> decide.approve(
                        staff,
                        new ApplicationId(id),
                        version,
                        proof.map(p -> new IdentityProof(
                                Optional.ofNullable(p.way()).orElse(""),
                                Optional.ofNullable(p.note()).orElse("")))));
    }

    @PostMapping("/applications/{id}/reject")
    ResponseEntity<?> reject(
            SignedInStaff staff,
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) String match,
            @RequestBody RejectJson given) {
        return withReason(
                given,
                reason -> decided(
                        staff, id, match, version -> decide.reject(staff, new ApplicationId(id), version, reason)));
    }

    @PostMapping("/applications/{id}/return")
    ResponseEntity<?> sendBack(
            SignedInStaff staff,
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) String match,
            @RequestBody ReturnJson given) {
        return given.mendings()
                .<ResponseEntity<?>>map(mend -> decided(
                        staff, id, match, version -> decide.sendBack(staff, new ApplicationId(id), version, mend)))
                .orElseGet(DecisionProblems::reasonMissing);
    }

    @PostMapping("/applications/{id}/freeze")
    ResponseEntity<?> freeze(
            SignedInStaff staff,
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) String match,
            @RequestBody RejectJson given) {
        return withReason(
                given,
                reason -> decided(
                        staff, id, match, version -> decide.freeze(staff, new ApplicationId(id), version, reason)));
    }

    @PostMapping("/applications/{id}/thaw")
    ResponseEntity<?> thaw(
            SignedInStaff staff, @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) String match) {
        return decided(staff, id, match, version -> decide.thaw(staff, new ApplicationId(id), version));
    }

    private static ResponseEntity<?> withReason(RejectJson given, Function<Reason, ResponseEntity<?>> decision) {
        String reason = Optional.ofNullable(given.reason()).orElse("").strip();
        return reason.isEmpty() || reason.length() > 200
                ? DecisionProblems.reasonMissing()
                : decision.apply(new Reason(reason));
    }

    private ResponseEntity<?> decided(
            SignedInStaff staff, UUID id, String match, Function<Long, DecideApplication.Result> decision) {
        return Etag.version(match)
                .<ResponseEntity<?>>map(version -> decided(staff, id, decision, version))
                .orElseGet(DecisionProblems::changedMeanwhile);
    }

    private ResponseEntity<?> decided(
            SignedInStaff staff, UUID id, Function<Long, DecideApplication.Result> decision, long version) {
        try {
            return switch (decision.apply(version)) {
                case DecideApplication.Result.Done d -> show(staff, id);
                case DecideApplication.Result.NotFound n -> Problems.notFound();
                case DecideApplication.Result.Refused(Transition.Refusal refusal) -> DecisionProblems.of(refusal);
                case DecideApplication.Result.StepNotInFlow s -> DecisionProblems.stepNotInFlow();
                case DecideApplication.Result.NotForThisRole n -> DecisionProblems.notForThisRole();
                case DecideApplication.Result.IdentityNotEstablished i -> DecisionProblems.identityNotEstablished();
            };
        } catch (ChangedMeanwhile changed) {
            return DecisionProblems.changedMeanwhile();
        }
    }

    @GetMapping("/applications/{id}/evidence/{evidence}")
    ResponseEntity<?> evidence(SignedInStaff staff, @PathVariable UUID id, @PathVariable UUID evidence) {
        return cases.evidence(staff, new ApplicationId(id), new PhotoId(evidence))
                .<ResponseEntity<?>>map(found -> Pictures.answer(
                        found.photo().type().mediaType(),
                        found.photo().id().value().toString(),
                        found.content()))
                .orElseGet(Problems::notFound);
    }
}
