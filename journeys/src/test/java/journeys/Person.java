package journeys;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A simulated customer of the broker. */
record Person(String account, String name, String phone, String number, Optional<String> validUntil) {

    static final String VALID_FROM = "2020-05-07";

    static Person of(SimulatorClient simulators, String account) {
        JsonNode found = simulators
                .get("customers")
                .valueStream()
                .filter(customer -> customer.path("account").asString().equals(account))
                .findFirst()
                .orElseThrow();
        String number = found.path("document").path("number").asString();
        return new Person(
                account,
                found.path("name").asString(),
                found.path("phone").asString(),
                number,
                validUntil(
                        number,
                        java.time.LocalDate.parse(
                                number.substring(6, 14), java.time.format.DateTimeFormatter.BASIC_ISO_DATE)));
    }

    private static Optional<String> validUntil(String number, java.time.LocalDate birth) {
        java.time.LocalDate from = java.time.LocalDate.parse(VALID_FROM);
        if (number.startsWith("9")) {
            return Optional.of(from.plusYears(10).toString());
        }
        int age = birth.until(from).getYears();
        return age >= 46
                ? Optional.empty()
                : Optional.of(from.plusYears(age < 26 ? 10 : 20).toString());
    }
}
