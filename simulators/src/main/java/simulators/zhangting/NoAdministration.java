package simulators.zhangting;

import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.security.Authenticator;

/** Closes WireMock's own administration: the simulators have their own control interface. */
final class NoAdministration implements Authenticator {

    @Override
    public boolean authenticate(Request request) {
        return false;
    }
}
