package io.zhangting.registry;

import io.zhangting.accounts.domain.AccountNumber;
import io.zhangting.accounts.domain.AccountStatus;
import io.zhangting.accounts.domain.CounterAccount;
import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.accounts.domain.DocumentRef;
import io.zhangting.accounts.domain.SeatRole;
import io.zhangting.accounts.domain.Standing;
import io.zhangting.halls.domain.CounterId;
import io.zhangting.halls.domain.DocumentType;
import io.zhangting.halls.domain.PasswordPurpose;
import io.zhangting.kernel.PhoneNumber;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Reads a customer as docs/contracts/customer-registry.yaml writes it. */
final class CustomerJson {

    private static final Logger LOG = LoggerFactory.getLogger(CustomerJson.class);

    private CustomerJson() {}

    /** Empty when the answer breaks the contract; the log names the kind of mistake, never the data. */
    static Optional<CustomerRecord> read(JsonNode json) {
        try {
            return Optional.of(new CustomerRecord(
                    new AccountNumber(text(json, "account")),
                    text(json, "name"),
                    document(json.path("document")),
                    new PhoneNumber(text(json, "phone")),
                    constant(AccountStatus.class, text(json, "status")),
                    LocalDate.parse(text(json, "openedOn")),
                    text(json, "branch"),
                    items(json, "counters").map(CustomerJson::counter).toList(),
                    standing(json)));
        } catch (IllegalArgumentException | DateTimeParseException broken) {
            LOG.error(
                    "the customer registry broke its contract: {}",
                    broken.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** What an older registry does not tell speaks against nobody. */
    private static Standing standing(JsonNode json) {
        return new Standing(
                json.path("naturalPerson").asBoolean(true),
                json.path("regular").asBoolean(true),
                Optional.ofNullable(json.path("document").path("validUntil").asString(null))
                        .map(LocalDate::parse));
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static DocumentRef document(JsonNode json) {
        return new DocumentRef(constant(DocumentType.class, text(json, "type")), text(json, "number"));
    }

    private static CounterAccount counter(JsonNode json) {
        return new CounterAccount(
                new CounterId(text(json, "counter")),
                constant(SeatRole.class, text(json, "role")),
                Optional.ofNullable(json.path("seat").asString(null)),
                text(json, "account"),
                constant(AccountStatus.class, text(json, "status")),
                items(json, "passwords")
                        .map(purpose -> constant(PasswordPurpose.class, purpose.asString("")))
                        .collect(Collectors.toSet()));
    }

    private static Stream<JsonNode> items(JsonNode json, String field) {
        JsonNode list = json.path(field);
        if (!list.isArray()) {
            throw new IllegalArgumentException(field + " is not a list");
        }
        return list.valueStream();
    }

    private static String text(JsonNode json, String field) {
        String text = json.path(field).asString("");
        if (text.isBlank()) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return text;
    }

    private static <T extends Enum<T>> T constant(Class<T> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
