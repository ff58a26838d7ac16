package io.zhangting.accounts.persistence;

import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.kernel.SecretText;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A customer's record as JSON, before it is encrypted. */
@Component
class RecordCodec {

    private final JsonMapper json = JsonMapper.builder().build();

    SecretText write(CustomerRecord record) {
        return new SecretText(json.writeValueAsString(record));
    }

    CustomerRecord read(SecretText text) {
        return text.reveal(value -> json.readValue(value, CustomerRecord.class));
    }
}
