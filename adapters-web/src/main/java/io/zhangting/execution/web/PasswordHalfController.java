package io.zhangting.execution.web;

import io.zhangting.execution.OpenHalf;
import io.zhangting.execution.domain.PasswordHalf;
import io.zhangting.execution.domain.TicketId;
import io.zhangting.kernel.SecretText;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.kernel.web.Problems;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Halves of passwords for two people who type them at a counter. */
@RestController
class PasswordHalfController {

    private final OpenHalf halves;

    PasswordHalfController(OpenHalf halves) {
        this.halves = halves;
    }

    record AskedJson(String half) {

        Optional<PasswordHalf> named() {
            return Arrays.stream(PasswordHalf.values())
                    .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(half))
                    .findFirst();
        }
    }

    @PostMapping("/api/console/tickets/{id}/password-half")
    ResponseEntity<?> open(SignedInStaff staff, @PathVariable UUID id, @RequestBody AskedJson asked) {
        return asked.named()
                .<ResponseEntity<?>>map(half -> answer(half, halves.open(staff, new TicketId(id), half)))
                .orElseGet(Problems::notFound);
    }

    private static ResponseEntity<?> answer(PasswordHalf half, OpenHalf.Result result) {
        return switch (result) {
            case OpenHalf.Result.Opened(SecretText text, int of) ->
                ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(text.<Map<String, Object>>reveal(shown ->
                                Map.of("half", half.name().toLowerCase(Locale.ROOT), "text", shown, "of", of)));
            case OpenHalf.Result.NotFound n -> Problems.notFound();
            case OpenHalf.Result.OtherHalfSeen o -> TicketProblems.otherHalfSeen();
            case OpenHalf.Result.NotOpen n -> TicketProblems.settled();
        };
    }
}
