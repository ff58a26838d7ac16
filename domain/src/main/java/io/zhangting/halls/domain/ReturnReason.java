package io.zhangting.halls.domain;

import java.util.Optional;

/**
 * A canned reason to send an application back.
 *
 * @param field the field or picture of the step that is to be mended, such as {@code front}; empty for the whole step
 */
public record ReturnReason(FlowStep step, Optional<String> field, String text) {}
