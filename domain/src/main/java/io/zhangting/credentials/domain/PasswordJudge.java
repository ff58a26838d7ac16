package io.zhangting.credentials.domain;

import io.zhangting.halls.domain.PasswordPolicy;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Judges a password by a policy and names every rule that it breaks. */
public final class PasswordJudge {

    private PasswordJudge() {}

    public static List<BrokenRule> judge(NewPassword password, PasswordPolicy policy, PasswordOwner owner) {
        return password.reveal(text -> Stream.of(
                        length(text, policy),
                        characters(text, policy),
                        classes(text, policy),
                        run(text, policy),
                        birthDate(text, policy, owner),
                        account(text, policy, owner),
                        documentTail(text, policy, owner),
                        common(text, policy))
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<BrokenRule> length(String text, PasswordPolicy policy) {
        boolean fits = text.length() >= policy.minimumLength() && text.length() <= policy.maximumLength();
        return unless(fits, new BrokenRule.Length(policy.minimumLength(), policy.maximumLength()));
    }

    private static Optional<BrokenRule> characters(String text, PasswordPolicy policy) {
        boolean known = text.chars().allMatch(c -> policy.allowed().stream().anyMatch(k -> k.contains(c)));
        return unless(known, new BrokenRule.ForeignCharacter());
    }

    private static Optional<BrokenRule> classes(String text, PasswordPolicy policy) {
        long used = policy.allowed().stream()
                .filter(k -> text.chars().anyMatch(k::contains))
                .count();
        return unless(used >= policy.minimumClasses(), new BrokenRule.TooFewClasses(policy.minimumClasses()));
    }

    private static Optional<BrokenRule> run(String text, PasswordPolicy policy) {
        return unless(longestRun(text) <= policy.longestRun(), new BrokenRule.Run(policy.longestRun()));
    }

    private static Optional<BrokenRule> birthDate(String text, PasswordPolicy policy, PasswordOwner owner) {
        if (policy.mayContainBirthDate() || owner.birthDate().isEmpty()) {
            return Optional.empty();
        }
        String full = owner.birthDate().get().format(DateTimeFormatter.BASIC_ISO_DATE);
        return unless(!text.contains(full) && !text.contains(full.substring(2)), new BrokenRule.ContainsBirthDate());
    }

    private static Optional<BrokenRule> account(String text, PasswordPolicy policy, PasswordOwner owner) {
        boolean allowed = policy.mayContainAccount() || !text.contains(owner.account());
        return unless(allowed, new BrokenRule.ContainsAccount());
    }

    private static Optional<BrokenRule> documentTail(String text, PasswordPolicy policy, PasswordOwner owner) {
        int tail = policy.documentTail();
        String number = owner.documentNumber();
        boolean allowed = tail == 0
                || number.length() < tail
                || !text.toUpperCase(Locale.ROOT).contains(number.substring(number.length() - tail));
        return unless(allowed, new BrokenRule.ContainsDocumentTail(tail));
    }

    private static Optional<BrokenRule> common(String text, PasswordPolicy policy) {
        return unless(!policy.refused().contains(text.toLowerCase(Locale.ROOT)), new BrokenRule.Common());
    }

    /** The longest run of repeated, ascending or descending characters, such as 4 for {@code 1234} or {@code 8888}. */
    static int longestRun(String text) {
        return IntStream.rangeClosed(-1, 1)
                .map(step -> longestRun(text, step))
                .max()
                .orElse(0);
    }

    private static int longestRun(String text, int step) {
        int longest = Math.min(1, text.length());
        int current = longest;
        for (int i = 1; i < text.length(); i++) {
            current = text.charAt(i) - text.charAt(i - 1) == step ? current + 1 : 1;
            longest = Math.max(longest, current);
        }
        return longest;
    }

    private static Optional<BrokenRule> unless(boolean kept, BrokenRule rule) {
        return kept ? Optional.empty() : Optional.of(rule);
    }
}
