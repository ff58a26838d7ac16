package io.zhangting.access.web;

import org.springframework.security.web.csrf.CsrfToken;

/** The token that every write must carry, and in which header. */
record CsrfJson(String header, String token) {

    static CsrfJson of(CsrfToken token) {
        return new CsrfJson(token.getHeaderName(), token.getToken());
    }
}
