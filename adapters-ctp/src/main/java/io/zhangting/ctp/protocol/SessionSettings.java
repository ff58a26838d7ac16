package io.zhangting.ctp.protocol;

import io.zhangting.kernel.SecretText;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What a child needs to hold the operator's session at a CTP front.
 *
 * @param fronts addresses such as {@code tcp://10.0.0.1:41205}
 * @param broker BrokerID, at most 10 characters
 * @param operator UserID of the broker's operator, at most 15 characters
 * @param flow a directory of its own for the library's flow files
 * @param instructionsPerSecond the front's limit for a session, usually 6
 * @param queriesPerSecond the front's limit for queries, usually 1
 * @param answerWithin how long the front may take for one answer
 * @param pause after a front that refuses for now or breaks the line again and again; it doubles up to twenty times as long
 */
public record SessionSettings(
        List<String> fronts,
        String broker,
        String operator,
        SecretText password,
        String appId,
        SecretText authCode,
        Path flow,
        int instructionsPerSecond,
        int queriesPerSecond,
        Duration answerWithin,
        Duration pause) {

    public SessionSettings {
        fronts = List.copyOf(fronts);
    }
}
