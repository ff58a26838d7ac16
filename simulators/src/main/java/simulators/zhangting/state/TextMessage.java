package simulators.zhangting.state;

import java.time.Instant;

/** A text message that reached its phone. */
public record TextMessage(Instant time, String phone, String text) {}
