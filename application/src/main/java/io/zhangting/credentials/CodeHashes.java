package io.zhangting.credentials;

import io.zhangting.credentials.domain.CodeBinding;
import io.zhangting.kernel.KeyedHash;
import io.zhangting.kernel.PhoneNumber;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The keyed hashes under which codes and their bindings are kept. */
@Component
class CodeHashes {

    private final KeyedHash hash;

    CodeHashes(KeyedHash hash) {
        this.hash = hash;
    }

    String binding(CodeBinding binding) {
        return hash.text(
                "code-binding",
                String.join(
                        "\n",
                        binding.purpose().name(),
                        binding.account(),
                        binding.phone().value(),
                        binding.session(),
                        binding.subject()));
    }

    String code(UUID id, String digits) {
        return hash.text("code", id + "\n" + digits);
    }

    String phone(PhoneNumber phone) {
        return hash.text("phone", phone.value());
    }

    /** Who a code is for, or is said to be for: the account and the phone that belong together, or do not. */
    String customer(CodeBinding binding) {
        return hash.text("customer", binding.account() + "\n" + binding.phone().value());
    }

    /** What no typed code matches. */
    String ofNothing(UUID id) {
        return hash.text("no-code", id.toString());
    }
}
