package io.zhangting.ctp.trader;

import io.zhangting.ctp.protocol.PasswordKind;
import io.zhangting.ctp.protocol.Question;
import io.zhangting.kernel.SecretText;

/**
 * One API instance of the vendor's library: one session with a front. A number that is returned is the library's own:
 * 0 queued, -1 not connected, -2 too many unanswered, -3 too many a second. Called on the session's thread only.
 */
public interface Trader {

    int authenticate(String user, int id);

    int logIn(String user, SecretText password, int id);

    /** @param now empty for an operator's privilege */
    int change(PasswordKind kind, String account, SecretText now, SecretText next, int id);

    int ask(Question question, String account, int id);

    /** Ends it; nothing is called back afterwards. */
    void release();
}
