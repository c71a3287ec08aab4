/** What writers of bibliographies call a lane of which it is not known that it is who wrote or spoke, and readers take back as a lane. */
export const LANE = "lane";
