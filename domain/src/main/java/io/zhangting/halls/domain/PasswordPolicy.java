package io.zhangting.halls.domain;

import java.util.Set;

/**
 * What a counter accepts as a password; data of the hall pack, since counters and brokers differ (domain facts §5).
 *
 * @param longestRun longest allowed run of repeated, ascending or descending characters, such as 3 for "no run of 4"
 * @param documentTail number of last characters of the document number that must not appear; 0 for none
 * @param refused passwords that everybody tries first, in lower case
 */
public record PasswordPolicy(
        int minimumLength,
        int maximumLength,
        Set<CharacterClass> allowed,
        int minimumClasses,
        int longestRun,
        boolean mayContainBirthDate,
        boolean mayContainAccount,
        int documentTail,
        Set<String> refused) {

    public PasswordPolicy {
        allowed = Set.copyOf(allowed);
        refused = Set.copyOf(refused);
        if (minimumLength < 4 || maximumLength < minimumLength || maximumLength > 40) {
            throw new IllegalArgumentException("a password policy allows lengths within 4 to 40 (the counters' field)");
        }
        if (allowed.isEmpty() || minimumClasses < 1 || minimumClasses > allowed.size() || longestRun < 1) {
            throw new IllegalArgumentException("a password policy needs 1 to all of its allowed character classes");
        }
    }
}
