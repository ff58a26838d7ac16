package io.zhangting.reviews.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One application on the console; personal data is masked. */
record CaseJson(
        UUID id,
        String title,
        String state,
        String stateText,
        long version,
        OffsetDateTime submittedAt,
        @Nullable String reason,
        CustomerJson customer,
        List<ItemJson> items,
        DocumentJson document,
        List<EvidenceJson> evidence,
        @Nullable FaceJson face,
        List<AgreementJson> agreements,
        ReviewJson review,
        List<ReasonJson> mend,
        List<MessageJson> messages,
        List<TimelineJson> timeline) {

    record CustomerJson(
            String name,
            String account,
            String phone,
            String documentType,
            String documentNumber,
            String branch,
            LocalDate openedOn,
            String status) {}

    record ItemJson(
            UUID id,
            String title,
            String counter,
            String state,
            String stateText,
            @Nullable String message,
            @Nullable String code,
            @Nullable String text) {}

    record DocumentJson(String name, String number, String validity, boolean onFile, List<CheckJson> checks) {}

    record CheckJson(String text, boolean ok) {}

    record EvidenceJson(UUID id, String title, String kind, OffsetDateTime at) {}

    record FaceJson(String way, @Nullable Double score, OffsetDateTime at) {}

    record AgreementJson(
            String title,
            String version,
            @Nullable OffsetDateTime acceptedAt,
            @Nullable OffsetDateTime signedAt) {}

    record ReviewJson(
            @Nullable String reviewer,
            boolean mine,
            boolean identityMustBeEstablished,
            boolean second,
            boolean mayFreeze,
            boolean mayThaw,
            List<WayJson> ways,
            List<String> rejectionReasons,
            List<ReasonJson> returnReasons,
            List<StepJson> returnableSteps,
            List<DecisionJson> decisions) {}

    record ReasonJson(
            String step, String stepTitle, @Nullable String field, String text) {}

    record StepJson(String step, String title) {}

    record DecisionJson(String reviewer, OffsetDateTime at, String text) {}

    record MessageJson(
            OffsetDateTime at,
            String state,
            String stateText,
            String about,
            @Nullable OffsetDateTime settledAt) {}

    record WayJson(String way, String title) {}

    record TimelineJson(OffsetDateTime at, String actor, String text) {}
}
