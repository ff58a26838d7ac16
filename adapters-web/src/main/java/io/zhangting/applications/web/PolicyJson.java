package io.zhangting.applications.web;

import io.zhangting.halls.domain.PasswordPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The rules of a password, for judging it while it is typed, and in the words that customers read. */
record PolicyJson(
        int minimumLength,
        int maximumLength,
        List<String> characters,
        int minimumClasses,
        int longestRun,
        List<String> refused,
        List<String> sentences) {

    static PolicyJson of(PasswordPolicy policy) {
        return new PolicyJson(
                policy.minimumLength(),
                policy.maximumLength(),
                policy.allowed().stream()
                        .sorted()
                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                        .toList(),
                policy.minimumClasses(),
                policy.longestRun(),
                policy.refused().stream().sorted().toList(),
                sentences(policy));
    }

    private static List<String> sentences(PasswordPolicy policy) {
        List<String> sentences = new ArrayList<>();
        sentences.add(length(policy) + characters(policy));
        sentences.add("不得有" + (policy.longestRun() + 1) + "位及以上连续或重复的字符");
        List<String> own = new ArrayList<>();
        if (!policy.mayContainBirthDate()) {
            own.add("出生日期");
        }
        if (policy.documentTail() > 0) {
            own.add("证件号码后" + policy.documentTail() + "位");
        }
        if (!policy.mayContainAccount()) {
            own.add("资金账号");
        }
        if (!own.isEmpty()) {
            sentences.add("不得包含" + String.join("、", own));
        }
        return sentences;
    }

    private static String length(PasswordPolicy policy) {
        return policy.minimumLength() == policy.maximumLength()
                ? policy.minimumLength() + "位"
                : policy.minimumLength() + "至" + policy.maximumLength() + "位";
    }

    private static String characters(PasswordPolicy policy) {
        String names = policy.allowed().stream()
                .sorted()
                .map(each -> switch (each) {
                    case DIGIT -> "数字";
                    case LOWER -> "小写字母";
                    case UPPER -> "大写字母";
                    case SYMBOL -> "符号";
                })
                .collect(Collectors.joining("、"));
        return policy.minimumClasses() > 1 ? names + "，至少包含其中" + policy.minimumClasses() + "类" : names;
    }
}
