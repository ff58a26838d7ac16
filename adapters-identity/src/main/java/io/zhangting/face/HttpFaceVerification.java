package io.zhangting.face;

import io.zhangting.accounts.domain.DocumentRef;
import io.zhangting.gateway.GatewayReply;
import io.zhangting.gateway.Gateways;
import io.zhangting.gateway.SignedGateway;
import io.zhangting.identity.domain.FaceAnswer;
import io.zhangting.identity.domain.PhotoType;
import io.zhangting.identity.port.FaceVerification;
import java.util.Base64;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

@Component
@Profile("face-http")
class HttpFaceVerification implements FaceVerification {

    private final SignedGateway gateway;

    @Autowired
    HttpFaceVerification(Gateways gateways) {
        this(gateways.to("face"));
    }

    HttpFaceVerification(SignedGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public FaceAnswer verify(String name, DocumentRef document, byte[] photo, PhotoType type) {
        GatewayReply reply = gateway.ask(
                "/verifications",
                Map.of(
                        "name", name,
                        "documentNumber", document.number(),
                        "photo", Base64.getEncoder().encodeToString(photo),
                        "photoType", type.mediaType()));
        return switch (reply) {
            case GatewayReply.Answered answer when answer.status() == 200 -> judged(answer.body());
            case GatewayReply.Answered answer -> new FaceAnswer.Unavailable("unexpected answer " + answer.status());
            case GatewayReply.NotSent(String why) -> new FaceAnswer.Unavailable(why);
            case GatewayReply.NoReply(String why) -> new FaceAnswer.Unavailable(why);
        };
    }

    /** A match on a picture that is not of a live person is no match. */
    private static FaceAnswer judged(JsonNode body) {
        double score = body.path("score").asDouble(0);
        String reference = body.path("reference").asString("");
        boolean same = body.path("match").asBoolean(false) && body.path("live").asBoolean(false);
        return same ? new FaceAnswer.SamePerson(score, reference) : new FaceAnswer.NotSamePerson(score, reference);
    }
}
