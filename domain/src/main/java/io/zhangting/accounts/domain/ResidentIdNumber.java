package io.zhangting.accounts.domain;

import io.zhangting.kernel.Masking;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An 18-character number by GB 11643: 6 area, 8 birth date, 3 sequence, 1 check character.
 * The same layout and check serve the 居民身份证, the 港澳台居民居住证 and (with 9 + 2 + 3 in front) the new 永居证.
 */
public record ResidentIdNumber(String value) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83", "91");

    public ResidentIdNumber {
        if (!faultsOf(value).isEmpty()) {
            throw new IllegalArgumentException("not an identity number by GB 11643");
        }
        value = normalised(value);
    }

    /** What is wrong with a typed number; empty when it is right. Accepts a lower-case x and blanks. */
    public static List<NumberFault> faultsOf(String typed) {
        String number = normalised(typed);
        if (!number.matches("\\d{17}[\\dX]")) {
            return List.of(NumberFault.FORMAT);
        }
        return Stream.of(
                        fault(isForeigner(number) || PROVINCES.contains(number.substring(0, 2)), NumberFault.AREA),
                        fault(dateOf(number).isPresent(), NumberFault.BIRTH_DATE),
                        fault(number.charAt(17) == checkCharacter(number), NumberFault.CHECK_CHARACTER))
                .flatMap(Optional::stream)
                .toList();
    }

    public static Optional<ResidentIdNumber> parse(String typed) {
        return faultsOf(typed).isEmpty() ? Optional.of(new ResidentIdNumber(typed)) : Optional.empty();
    }

    /** The check character of the first 17 digits. */
    public static char checkCharacter(String number) {
        int sum = IntStream.range(0, 17)
                .map(i -> (number.charAt(i) - '0') * WEIGHTS[i])
                .sum();
        return CHECK.charAt(sum % 11);
    }

    public LocalDate birthDate() {
        return dateOf(value).orElseThrow();
    }

    private static boolean isForeigner(String number) {
        return number.charAt(0) == '9' && PROVINCES.contains(number.substring(1, 3));
    }

    private static String normalised(String typed) {
        return typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private static Optional<LocalDate> dateOf(String number) {
        try {
            return Optional.of(LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<NumberFault> fault(boolean kept, NumberFault fault) {
        return kept ? Optional.empty() : Optional.of(fault);
    }

    @Override
    public String toString() {
        return Masking.documentNumber(value);
    }
}
