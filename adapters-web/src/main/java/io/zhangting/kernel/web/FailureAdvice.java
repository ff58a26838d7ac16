package io.zhangting.kernel.web;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The last resort: nothing of an exception reaches a browser, and nothing personal reaches the log. */
@RestControllerAdvice
class FailureAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(FailureAdvice.class);
    private static final long RETRY_AFTER_SECONDS = 5;

    @ExceptionHandler({
        HttpMessageNotReadableException.class,
        ServletRequestBindingException.class,
        MethodArgumentTypeMismatchException.class
    })
    ResponseEntity<ProblemDetail> malformed(Exception malformed) {
        return Problems.of(HttpStatus.BAD_REQUEST, "request-malformed", "提交的内容格式有误，请刷新页面后重试");
    }

    @ExceptionHandler({NoResourceFoundException.class, HttpRequestMethodNotSupportedException.class})
    ResponseEntity<ProblemDetail> unknown(Exception unknown) {
        return Problems.notFound();
    }

    @ExceptionHandler(HttpMediaTypeNotSupportedException.class)
    ResponseEntity<ProblemDetail> type(HttpMediaTypeNotSupportedException unsupported) {
        return Problems.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "file-type", "只支持 JPG 或 PNG 图片");
    }

    /** The database is gone, busy or waits for a lock: nothing was changed, and trying again helps. */
    @ExceptionHandler({
        TransientDataAccessException.class,
        DataAccessResourceFailureException.class,
        TransactionException.class
    })
    ResponseEntity<ProblemDetail> database(RuntimeException trouble) {
        LOG.error("the database does not answer in time", trouble);
        return Problems.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "try-again",
                "系统繁忙，请稍后重试，已提交和已填写的内容不会丢失",
                Map.of("retryAfterSeconds", RETRY_AFTER_SECONDS));
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> bug(Exception bug) {
        if (bug instanceof ErrorResponseException known && known.getStatusCode().is4xxClientError()) {
            return malformed(bug);
        }
        LOG.error("unexpected failure", bug);
        return Problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal", "系统暂时出现问题，您填写的内容已保留，请稍后重试");
    }
}
