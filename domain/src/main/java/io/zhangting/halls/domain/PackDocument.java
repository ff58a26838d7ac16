package io.zhangting.halls.domain;

import java.time.Duration;

/**
 * A text that customers read: an agreement, the privacy policy or the consent to a face check.
 *
 * @param text paragraphs divided by blank lines; agreements may hold placeholders such as {@code {{items}}}
 */
public record PackDocument(String key, String version, String title, Duration minimumReading, String text) {}
