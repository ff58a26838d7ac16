package io.zhangting.access.web;

import io.zhangting.access.domain.Caller;
import io.zhangting.access.domain.NetworkAddress;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Who is asking, as limits count them. */
@Component
class Callers {

    private final SessionKeys keys;
    private final DeviceCookie devices;

    Callers(SessionKeys keys, DeviceCookie devices) {
        this.keys = keys;
        this.devices = devices;
    }

    Caller of(HttpServletRequest request) {
        String session = keys.of(request.getSession());
        return new Caller(session, devices.key(request, session), address(request));
    }

    static NetworkAddress address(HttpServletRequest request) {
        return NetworkAddress.of(request.getRemoteAddr());
    }
}
