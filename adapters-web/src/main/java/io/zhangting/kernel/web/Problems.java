package io.zhangting.kernel.web;

import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Problems by RFC 9457: a stable code for programs, a Chinese sentence with the way out for people. */
public final class Problems {

    private Problems() {}

    public static ResponseEntity<ProblemDetail> of(HttpStatus status, String code, String sentence) {
        return of(status, code, sentence, Map.of());
    }

    /** @param field the field that is to blame */
    public static ResponseEntity<ProblemDetail> field(HttpStatus status, String code, String field, String sentence) {
        return of(status, code, sentence, Map.of("field", field));
    }

    public static ResponseEntity<ProblemDetail> waiting(String code, Duration retryAfter, String sentence) {
        return of(HttpStatus.TOO_MANY_REQUESTS, code, sentence, Map.of("retryAfterSeconds", seconds(retryAfter)));
    }

    public static ResponseEntity<ProblemDetail> of(
            HttpStatus status, String code, String sentence, Map<String, Object> more) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setProperty("code", code);
        more.forEach(problem::setProperty);
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (more.get("retryAfterSeconds") instanceof Long seconds) {
            answer.header(HttpHeaders.RETRY_AFTER, seconds.toString());
        }
        return answer.body(problem);
    }

    /** Rounded up: a customer who waits that long has waited enough. */
    public static long seconds(Duration duration) {
        return duration.plusMillis(999).toSeconds();
    }

    public static ResponseEntity<ProblemDetail> notFound() {
        return of(HttpStatus.NOT_FOUND, "not-found", "没有找到您要的内容，请返回首页重试");
    }
}
