package io.zhangting.execution.web;

import io.zhangting.execution.domain.SignedCallback;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads what the signature of a callback covers; empty when a header is missing or malformed. */
final class SignedHeaders {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private SignedHeaders() {}

    static Optional<SignedCallback> read(HttpServletRequest request, SmallBody body) {
        Optional<UUID> nonce = header(request, "Nonce")
                .filter(text -> ID.matcher(text).matches())
                .map(UUID::fromString);
        return nonce.map(known -> new SignedCallback(
                request.getMethod(),
                pathWithQuery(request),
                body.sha256(),
                header(request, "Key").orElse(""),
                header(request, "Timestamp").orElse(""),
                known,
                header(request, "Signature").orElse("")));
    }

    private static String pathWithQuery(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static Optional<String> header(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader("X-Zhangting-" + name));
    }
}
