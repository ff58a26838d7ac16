package simulators.zhangting;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.Optional;
import simulators.zhangting.http.Call;
import simulators.zhangting.http.Reply;

/** Lets our own router answer everything that WireMock receives. */
final class WireMockBridge implements ResponseDefinitionTransformerV2 {

    private final Router router;

    WireMockBridge(Router router) {
        this.router = router;
    }

    @Override
    public String getName() {
        return "simulators";
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        return switch (router.serve(call(event.getRequest()))) {
            case Reply.Full full -> response(full);
            case Reply.Cut cut ->
                ResponseDefinitionBuilder.responseDefinition()
                        .withFault(Fault.CONNECTION_RESET_BY_PEER)
                        .build();
        };
    }

    private static ResponseDefinition response(Reply.Full full) {
        var response = ResponseDefinitionBuilder.responseDefinition()
                .withStatus(full.status())
                .withHeader("Cache-Control", "no-store")
                .withBody(full.body());
        full.headers().forEach(response::withHeader);
        return response.build();
    }

    private static Call call(Request request) {
        return new Call(
                request.getMethod().getName(),
                request.getUrl(),
                name -> Optional.ofNullable(request.getHeader(name)),
                Optional.ofNullable(request.getBody()).orElseGet(() -> new byte[0]));
    }
}
