package io.zhangting.registry;

import io.zhangting.accounts.domain.AccountNumber;
import io.zhangting.accounts.domain.CustomerClaim;
import io.zhangting.accounts.domain.DocumentRef;
import io.zhangting.accounts.port.CustomerRegistry;
import io.zhangting.gateway.GatewayReply;
import io.zhangting.gateway.Gateways;
import io.zhangting.gateway.SignedGateway;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

@Component
@Profile("registry")
class HttpCustomerRegistry implements CustomerRegistry {

    private final SignedGateway gateway;

    @Autowired
    HttpCustomerRegistry(Gateways gateways) {
        this(gateways.to("customer-registry"));
    }

    HttpCustomerRegistry(SignedGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public Answer find(CustomerClaim claim) {
        return switch (gateway.ask("/customers/search", search(claim))) {
            case GatewayReply.Answered answer -> answer(answer);
            case GatewayReply.NotSent(String why) -> new Answer.Unavailable(why);
            case GatewayReply.NoReply(String why) -> new Answer.Unavailable(why);
        };
    }

    private static Map<String, String> search(CustomerClaim claim) {
        return switch (claim) {
            case CustomerClaim.OfAccount(AccountNumber account) -> Map.of("account", account.value());
            case CustomerClaim.OfPerson(String name, DocumentRef document) ->
                Map.of("documentType", CustomerJson.name(document.type()), "documentNumber", document.number());
        };
    }

    private static Answer answer(GatewayReply.Answered answer) {
        return switch (answer.status()) {
            case 200 ->
                CustomerJson.read(answer.body())
                        .<Answer>map(Answer.Found::new)
                        .orElseGet(() -> new Answer.Unavailable("the registry's answer breaks its contract"));
            case 404 -> new Answer.NotFound();
            default -> new Answer.Unavailable("unexpected answer " + answer.status());
        };
    }
}
