package io.zhangting.ctp.trader;

import java.util.Map;

/** What an API instance tells, on threads of the library: nothing here may block or throw. */
public interface TraderEvents {

    void connected();

    /** @param reason such as 0x1001: read failed */
    void disconnected(int reason);

    /** Part of an answer; {@code last} ends it. The request's own id is the only thing that ties it to a question. */
    void answered(int id, FrontAnswer answer, boolean last);

    /** The 监控中心 token of an account, which comes apart from its answer. */
    void token(String account, Map<String, String> token);
}
