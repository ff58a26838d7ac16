package io.zhangting.ctp;

import io.zhangting.ctp.protocol.SessionSettings;
import io.zhangting.ctp.trader.CtpChild;
import io.zhangting.kernel.SecretText;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One trader API session in a child process. What is missing or malformed keeps the session down, never the hall.
 *
 * @param nativeDirectory with a CTP-compatible drop-in {@code libthosttraderapi_se.so}; without it the libraries in the jar
 * @param flowDirectory private to this counter and this hall
 * @param localePath where a locale that was made without root lies (LOCPATH)
 * @param pause before a front that refuses for now is tried again
 */
record TraderSettings(
        @DefaultValue List<String> fronts,
        @DefaultValue("") String brokerId,
        @DefaultValue("") String operator,
        @DefaultValue("") String password,
        @DefaultValue("") String appId,
        @DefaultValue("") String authCode,
        @Nullable Path nativeDirectory,
        @Nullable Path flowDirectory,
        @Nullable Path localePath,
        @DefaultValue("6") int instructionsPerSecond,
        @DefaultValue("1") int queriesPerSecond,
        @DefaultValue("10s") Duration answerWithin,
        @DefaultValue("30s") Duration pause,
        @DefaultValue(CtpChild.NAME) String program) {

    Path flow(String counter) {
        return flowDirectory == null ? Path.of("var", "ctp", counter) : flowDirectory;
    }

    SessionSettings session(String counter) {
        return new SessionSettings(
                fronts,
                brokerId,
                operator,
                new SecretText(password),
                appId,
                new SecretText(authCode),
                flow(counter).toAbsolutePath(),
                instructionsPerSecond,
                queriesPerSecond,
                answerWithin,
                pause);
    }

    /** A record would print the operator's password. */
    @Override
    public String toString() {
        return "TraderSettings" + fronts;
    }
}
