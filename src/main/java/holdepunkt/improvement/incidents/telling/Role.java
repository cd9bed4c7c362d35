package holdepunkt.improvement.incidents.telling;

/** Who did something, as what they were in it. Nobody has a name here. */
public enum Role implements Coded {

    SELF, NEXT_OF_KIN, COORDINATOR, PEER, GP, MUNICIPAL_HEALTH, SUBSTANCE_TEAM, HOUSING, NAV, CLINIC, WARD, EMERGENCY, CHILD_WELFARE, POLICE, PRISON, VOLUNTARY, LEADER
}
