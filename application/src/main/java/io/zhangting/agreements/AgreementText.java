package io.zhangting.agreements;

import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.halls.port.BusinessClock;
import io.zhangting.kernel.Masking;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Fills an agreement's placeholders with this customer's data, masked as on screen. */
@Component
class AgreementText {

    private final BusinessClock clock;

    AgreementText(BusinessClock clock) {
        this.clock = clock;
    }

    String render(ReadAgreements.Request request) {
        CustomerRecord customer = request.customer().record();
        Map<String, String> filling = Map.of(
                "name", Masking.name(customer.name()),
                "account", Masking.account(customer.account().value()),
                "documentType", customer.document().type().title(),
                "documentNumber", Masking.documentNumber(customer.document().number()),
                "business", request.business(),
                "asked", request.asked(),
                "date", clock.today().toString());
        String text = request.agreement().text();
        for (Map.Entry<String, String> entry : filling.entrySet()) {
            text = text.replace("{{" + entry.getKey() + "}}", entry.getValue());
        }
        return text;
    }

    static String hash(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
