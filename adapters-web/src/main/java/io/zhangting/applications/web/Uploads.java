package io.zhangting.applications.web;

import io.zhangting.identity.domain.PhotoRules;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Reads an uploaded file no further than its limit. */
final class Uploads {

    private Uploads() {}

    /** One byte more than allowed is enough to know that it is too large. */
    static byte[] read(HttpServletRequest request) throws IOException {
        return request.getInputStream().readNBytes(PhotoRules.MAXIMUM_BYTES + 1);
    }
}
