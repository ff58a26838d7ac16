package io.zhangting.accounts.persistence;

import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.accounts.domain.Standing;
import io.zhangting.kernel.SecretText;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A customer's record as JSON, before it is encrypted. */
@Component
class RecordCodec {

    private final JsonMapper json = JsonMapper.builder().build();

    SecretText write(CustomerRecord record) {
        return new SecretText(json.writeValueAsString(record));
    }

    /** Records that were written before the hall knew of it are read as sound, until the registry is asked again. */
    private JsonNode withStanding(JsonNode record) {
        if (record instanceof ObjectNode written && !written.has("standing")) {
            written.set("standing", json.valueToTree(Standing.SOUND));
        }
        return record;
    }

    CustomerRecord read(SecretText text) {
        return text.reveal(value -> json.treeToValue(withStanding(json.readTree(value)), CustomerRecord.class));
    }
}
