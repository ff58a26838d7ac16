package counterexample.fatkernel.kernel;

/** The first of seventeen types. */
record One() {}

record Two() {}

record Three() {}

record Four() {}

record Five() {}

record Six() {}

record Seven() {}

record Eight() {}

record Nine() {}

record Ten() {}

record Eleven() {}

record Twelve() {}

record Thirteen() {}

record Fourteen() {}

record Fifteen() {}

record Sixteen() {}

record Seventeen() {}
