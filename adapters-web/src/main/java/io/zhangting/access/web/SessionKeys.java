package io.zhangting.access.web;

import io.zhangting.kernel.KeyedHash;
import jakarta.servlet.http.HttpSession;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** What the hall keeps in a session: ids and times, nothing personal; and the key under which codes know a session. */
@Component
class SessionKeys {

    static final String CUSTOMER = "customer";
    static final String STAFF = "staff";
    static final String SIGNED_IN_AT = "signedInAt";
    static final String OPENED_POLICY = "openedPolicy";

    /** Under this name Spring Session keeps whose session it is in a column of its own. */
    static final String PRINCIPAL = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    private final KeyedHash hash;

    SessionKeys(KeyedHash hash) {
        this.hash = hash;
    }

    String of(HttpSession session) {
        return hash.text("session", session.getId());
    }
}
