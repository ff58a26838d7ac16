package demo.zhangting;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import simulators.zhangting.Simulators;

/** Shows the simulators' pages and control interface under the hall's own port: {@code /demo/sim/**}. */
@Controller
class SimulatorPages {

    private static final String PREFIX = "/demo/sim/";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Simulators simulators;

    SimulatorPages(Simulators simulators) {
        this.simulators = simulators;
    }

    @RequestMapping(PREFIX + "**")
    ResponseEntity<byte[]> forward(HttpServletRequest request) throws IOException, InterruptedException {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String path = request.getRequestURI().substring(PREFIX.length());
        HttpRequest.Builder call = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + simulators.port() + "/sim/" + path + query))
                .method(
                        request.getMethod(),
                        HttpRequest.BodyPublishers.ofByteArray(
                                request.getInputStream().readAllBytes()));
        if (request.getContentType() != null) {
            call.header("Content-Type", request.getContentType());
        }
        return answer(client.send(call.build(), HttpResponse.BodyHandlers.ofByteArray()));
    }

    private static ResponseEntity<byte[]> answer(HttpResponse<byte[]> reply) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(reply.statusCode());
        for (String header : List.of("Content-Type", "Location", "Content-Disposition")) {
            reply.headers().firstValue(header).ifPresent(value -> answer.header(header, value));
        }
        return answer.body(reply.body());
    }
}
