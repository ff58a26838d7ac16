package io.zhangting.access.web;

import io.zhangting.kernel.KeyedHash;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** A random name that each browser keeps; the hall keeps only keyed hashes of it. */
@Component
class DeviceCookie {

    static final String NAME = "__Host-hall-device";
    private static final Pattern TOKEN = Pattern.compile("[\\w-]{22}");
    private static final int BYTES = 16;
    private static final Duration LIFE = Duration.ofDays(400);

    private final SecureRandom random;
    private final KeyedHash hash;

    DeviceCookie(SecureRandom random, KeyedHash hash) {
        this.random = random;
        this.hash = hash;
    }

    /** Gives the browser a name if it has none. */
    void issue(HttpServletRequest request, HttpServletResponse response) {
        if (token(request).isEmpty()) {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(
                                    NAME,
                                    Base64.getUrlEncoder().withoutPadding().encodeToString(bytes))
                            .path("/")
                            .secure(true)
                            .httpOnly(true)
                            .sameSite("Lax")
                            .maxAge(LIFE)
                            .build()
                            .toString());
        }
    }

    /** A browser that sends no name is another device in each session. */
    String key(HttpServletRequest request, String session) {
        return token(request).map(token -> hash.text("device", token)).orElseGet(() -> hash.text("no-device", session));
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(value -> TOKEN.matcher(value).matches())
                .findFirst();
    }
}
