package io.zhangting.applications.domain;

import io.zhangting.halls.domain.FlowStep;
import java.util.Optional;

/**
 * What the customer is asked to mend: a step, where it helps a field of it, and the sentence that says how.
 *
 * @param field such as {@code front} or {@code number}; empty for the whole step
 */
public record Mending(FlowStep step, Optional<String> field, Reason reason) {}
