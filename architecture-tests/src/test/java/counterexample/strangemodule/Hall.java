package counterexample.strangemodule;

import org.springframework.modulith.Modulithic;

/** A program of other modules than the hall's. */
@Modulithic
public class Hall {}
