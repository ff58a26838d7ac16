package io.zhangting;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Remembers sessions for one request: Spring Session reads them again when an answer ends. */
final class SessionOfRequest extends OncePerRequestFilter {

    private static final ThreadLocal<@Nullable Map<String, KeptSession<?>>> READ = new ThreadLocal<>();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        READ.set(new HashMap<>());
        try {
            chain.doFilter(request, response);
        } finally {
            READ.remove();
        }
    }

    /** What does not exist is looked for again. */
    static @Nullable KeptSession<?> read(String id, Supplier<? extends @Nullable KeptSession<?>> stored) {
        @Nullable Map<String, KeptSession<?>> read = READ.get();
        return read == null ? stored.get() : read.computeIfAbsent(id, missing -> stored.get());
    }

    static void forget() {
        @Nullable Map<String, KeptSession<?>> read = READ.get();
        if (read != null) {
            read.clear();
        }
    }
}
