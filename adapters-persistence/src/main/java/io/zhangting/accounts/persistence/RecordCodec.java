package io.zhangting.accounts.persistence;

import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.accounts.domain.Standing;
import io.zhangting.kernel.SecretText;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A customer's record as JSON, before it is encrypted. */
@Component
class RecordCodec {

    /** Quotes within a text are escaped, so that it is the name of a field wherever it stands. */
    private static final String STANDING = "\"standing\":";

    private final JsonMapper json = JsonMapper.builder().build();

    SecretText write(CustomerRecord record) {
        return new SecretText(json.writeValueAsString(record));
    }

    CustomerRecord read(SecretText text) {
        return text.reveal(value ->
                value.contains(STANDING) ? json.readValue(value, CustomerRecord.class) : writtenBeforeStanding(value));
    }

    /** Records that were written before the hall knew of it are read as sound, until the registry is asked again. */
    private CustomerRecord writtenBeforeStanding(String value) {
        ObjectNode record = (ObjectNode) json.readTree(value);
        record.set("standing", json.valueToTree(Standing.SOUND));
        return json.treeToValue(record, CustomerRecord.class);
    }
}
