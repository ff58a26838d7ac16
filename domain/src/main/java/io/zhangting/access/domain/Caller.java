package io.zhangting.access.domain;

/**
 * Who is asking, before anybody is signed in.
 *
 * @param session a keyed hash of the session id
 * @param device a keyed hash of the browser's device token
 */
public record Caller(String session, String device, NetworkAddress address) {

    @Override
    public String toString() {
        return "Caller[hidden]";
    }
}
