package io.zhangting.sms;

import io.zhangting.gateway.GatewayReply;
import io.zhangting.gateway.Gateways;
import io.zhangting.gateway.SignedGateway;
import io.zhangting.notifications.domain.Delivered;
import io.zhangting.notifications.domain.Message;
import io.zhangting.notifications.port.TextMessages;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

@Component
@Profile("sms-http")
class HttpTextMessages implements TextMessages {

    private final SignedGateway gateway;

    @Autowired
    HttpTextMessages(Gateways gateways) {
        this(gateways.to("sms"));
    }

    HttpTextMessages(SignedGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public Delivered send(Message message) {
        GatewayReply reply = message.body()
                .reveal(text -> gateway.post(
                        "/messages",
                        message.id().value(),
                        Map.of("phone", message.phone().value(), "text", text)));
        return switch (reply) {
            case GatewayReply.Answered answer -> delivered(answer);
            case GatewayReply.NotSent(String why) -> new Delivered.TryAgain(why);
            case GatewayReply.NoReply(String why) -> new Delivered.TryAgain(why);
        };
    }

    private static Delivered delivered(GatewayReply.Answered answer) {
        return switch (answer.status()) {
            case 200 -> new Delivered.Accepted(answer.body().path("messageId").asString(""));
            case 422 ->
                new Delivered.Refused(
                        answer.body().path("code").asString(""),
                        answer.body().path("text").asString(""));
            default -> new Delivered.TryAgain("unexpected answer " + answer.status());
        };
    }
}
