package io.zhangting.access.domain;

import io.zhangting.kernel.SecretText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Judges passwords of staff: long, not about the person or the hall, not common, no runs (ASVS 6.2.4, 6.2.11).
 * No rule asks for kinds of characters.
 */
public final class StaffPasswordJudge {

    private static final int MINIMUM = 12;
    private static final int MAXIMUM = 128;
    private static final int SHORTEST_WORD = 3;
    private static final int SHORTEST_NUMBER = 20;
    private static final int FEWEST_DIFFERENT = 5;

    private final Set<String> common;

    /** @param common words and passwords that many use, in lower case */
    public StaffPasswordJudge(Set<String> common) {
        this.common = Set.copyOf(common);
    }

    /**
     * @param own what belongs to the person: login name and display name
     * @param hall names of the product and the broker
     */
    public Optional<PasswordFault> judge(SecretText password, List<String> own, List<String> hall) {
        return password.reveal(text -> judge(text, plain(text), own, hall));
    }

    private Optional<PasswordFault> judge(String text, String plain, List<String> own, List<String> hall) {
        int length = text.codePointCount(0, text.length());
        if (length < MINIMUM) {
            return Optional.of(PasswordFault.TOO_SHORT);
        }
        if (length > MAXIMUM) {
            return Optional.of(PasswordFault.TOO_LONG);
        }
        if (containsOne(plain, own)) {
            return Optional.of(PasswordFault.CONTAINS_NAME);
        }
        if (containsOne(plain, hall)) {
            return Optional.of(PasswordFault.CONTAINS_HALL);
        }
        if (isRun(text)) {
            return Optional.of(PasswordFault.RUN);
        }
        return isCommon(text) ? Optional.of(PasswordFault.COMMON) : Optional.empty();
    }

    private static boolean containsOne(String plain, List<String> words) {
        return words.stream()
                .flatMap(word -> Stream.concat(Stream.of(word), Arrays.stream(word.split("[^\\p{L}\\p{N}]+"))))
                .map(StaffPasswordJudge::plain)
                .filter(word -> word.length() >= shortest(word))
                .anyMatch(plain::contains);
    }

    /** Two Chinese characters are a name, two letters are not. */
    private static int shortest(String word) {
        return word.codePoints().allMatch(Character::isIdeographic) ? 2 : SHORTEST_WORD;
    }

    /** 123456789012, aaaabbbbcccc, abcabcabcabc: few characters, or nearly every step the same. */
    private static boolean isRun(String text) {
        int[] points = text.toLowerCase(Locale.ROOT).codePoints().toArray();
        if (Arrays.stream(points).distinct().count() < FEWEST_DIFFERENT) {
            return true;
        }
        long steps = IntStream.range(1, points.length)
                .filter(i -> isStep(points[i - 1], points[i]))
                .count();
        return steps >= points.length - 3;
    }

    private static boolean isStep(int from, int to) {
        return Math.abs(to - from) <= 1 || from == '9' && to == '0' || from == '0' && to == '9';
    }

    /** Common words one after the other, with digits and signs around them, are common, too. */
    private boolean isCommon(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return common.contains(lower)
                || isNumber(lower)
                || isMadeOf(withoutEnds(lower))
                || isMadeOf(unleet(withoutEnds(lower)))
                || isMadeOf(withoutEnds(unleet(lower)));
    }

    /** A telephone number or a date with hardly anything else. */
    private static boolean isNumber(String text) {
        return text.length() < SHORTEST_NUMBER && withoutEnds(text).length() < SHORTEST_WORD;
    }

    private boolean isMadeOf(String core) {
        boolean[] reached = new boolean[core.length() + 1];
        reached[0] = true;
        int[] words = new int[core.length() + 1];
        for (int end = 1; end <= core.length(); end++) {
            for (int start = 0; start < end; start++) {
                if (reached[start] && words[start] < 2 && common.contains(core.substring(start, end))) {
                    reached[end] = true;
                    words[end] = words[start] + 1;
                }
            }
        }
        return reached[core.length()];
    }

    private static String withoutEnds(String text) {
        return text.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    private static String unleet(String text) {
        return text.replace('0', 'o')
                .replace('1', 'l')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's');
    }

    /** Letters and digits only, in lower case. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
