package counterexample.servletelsewhere.orders;

import jakarta.servlet.http.HttpServletRequest;

record KnowsServlets(HttpServletRequest request) {}
