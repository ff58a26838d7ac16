package counterexample.servletelsewhere.orders;

import org.springframework.http.HttpStatus;

class KnowsMvc {

    HttpStatus status() {
        return HttpStatus.OK;
    }
}
