package io.zhangting.reviews.web;

import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SecretText;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.kernel.web.Problems;
import io.zhangting.reviews.ShowFullValue;
import io.zhangting.reviews.domain.PersonalField;
import io.zhangting.reviews.domain.ViewReason;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Full values of a case, one at a time and for a reason. */
@RestController
class FullValueController {

    private final ShowFullValue values;

    FullValueController(ShowFullValue values) {
        this.values = values;
    }

    record AskedJson(
            @Nullable String field,
            @Nullable String reason,
            @Nullable String note) {

        Optional<PersonalField> personalField() {
            return Arrays.stream(PersonalField.values())
                    .filter(known -> inWords(known).equals(field))
                    .findFirst();
        }

        Optional<ViewReason> viewReason() {
            return ViewReason.of(
                    Optional.ofNullable(reason).orElse(""),
                    Optional.ofNullable(note).orElse(""));
        }
    }

    @PostMapping("/api/console/applications/{id}/full-value")
    ResponseEntity<?> show(SignedInStaff staff, @PathVariable UUID id, @RequestBody AskedJson asked) {
        Optional<PersonalField> field = asked.personalField();
        Optional<ViewReason> reason = asked.viewReason();
        if (field.isEmpty()) {
            return Problems.notFound();
        }
        return reason.<ResponseEntity<?>>map(
                        why -> answer(field.get(), values.show(staff, new ApplicationId(id), field.get(), why)))
                .orElseGet(() -> Problems.field(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "reason-missing",
                        "note",
                        "请选择查看原因，并填写2至200字的说明；说明会永久留存，请勿填写客户的号码"));
    }

    private static ResponseEntity<?> answer(PersonalField field, ShowFullValue.Result result) {
        return switch (result) {
            case ShowFullValue.Result.Shown(SecretText value) ->
                ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(value.<Map<String, String>>reveal(
                                text -> Map.of("field", inWords(field), "value", text)));
            case ShowFullValue.Result.NotFound n -> Problems.notFound();
            case ShowFullValue.Result.NotTheReviewer n ->
                Problems.of(HttpStatus.CONFLICT, "not-the-reviewer", "只有领取该申请的审核人可以查看完整信息");
            case ShowFullValue.Result.TooMany(Duration wait) ->
                Problems.waiting("too-many-views", wait, "您查看完整信息的次数已达上限，请稍后再试");
        };
    }

    /** As the case names its fields. */
    private static String inWords(PersonalField field) {
        return switch (field) {
            case NAME -> "name";
            case ACCOUNT -> "account";
            case PHONE -> "phone";
            case DOCUMENT_NUMBER -> "documentNumber";
        };
    }
}
