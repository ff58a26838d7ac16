package counterexample.jctpelsewhere.execution;

import org.rationalityfrontline.jctp.StandIn;

record KnowsJctp(StandIn api) {}
