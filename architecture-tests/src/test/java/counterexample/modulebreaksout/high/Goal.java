package counterexample.modulebreaksout.high;

public class Goal {}
