package io.zhangting.kernel.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Days in China, from the first to the last inclusive, as an address names them. */
public record Days(Instant from, Instant before) {

    private static final int LONGEST = 31;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Empty when they are no days, in the wrong order, or more than 31. */
    public static Optional<Days> of(String first, String last) {
        try {
            LocalDate from = LocalDate.parse(first);
            LocalDate to = LocalDate.parse(last);
            boolean fits = !to.isBefore(from) && to.isBefore(from.plusDays(LONGEST));
            return fits ? Optional.of(new Days(start(from), start(to.plusDays(1)))) : Optional.empty();
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    public static ResponseEntity<ProblemDetail> refused() {
        return Problems.field(HttpStatus.UNPROCESSABLE_CONTENT, "days-malformed", "from", "请选择起止日期，最多31天，结束日期不早于开始日期");
    }
}
