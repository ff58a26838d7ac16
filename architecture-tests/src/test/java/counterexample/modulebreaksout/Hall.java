package counterexample.modulebreaksout;

import org.springframework.modulith.Modulithic;

/** Two modules, one of which declares that it needs nobody. */
@Modulithic
public class Hall {}
